select account_id, decided, rules, items from content_count where account_id in (:a, :b) and items > 0;
