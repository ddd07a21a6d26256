select account_id, decided, kind, rules, year, items from item_count where account_id in (:a, :b) and items > 0;
