select account_id, rules, decided, count(*) from content_item where account_id in (:a, :b) group by 1, 2, 3;
