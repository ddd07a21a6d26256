select * from account where id = :a;
