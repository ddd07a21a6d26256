-- What the portal sends for one filing, word for word: Filing.java refuses to compare when it has changed.
-- Keys in no order, as the portal's are: an index that grows at its end costs less.
\set i :i + 1
\set n 10000000000000 + permute(:run * 1000000 + :client_id * 10000 + :i, 89000000000000)
\set session 10000000000000 + (:client_id * 10000 + :i) % :sessions
select s1_0.handle_digest,s1_0.claims,s1_0.created_at,s1_0.keycloak_sid,s1_0.last_seen_at,s1_0.role,s1_0.subject from session s1_0 where s1_0.handle_digest=(:digest || :session)::bytea;
select a1_0.region from account a1_0 where a1_0.subject=(:person || :n) and a1_0.region is not null order by a1_0.id fetch first '1' rows only;
\startpipeline
begin;
select 1 from lock_person((:person || :n));
\endpipeline
select o1_0.id,o1_0.ended_at,o1_0.ends_at,o1_0.filed_at,o1_0.form_key,o1_0.grounds,o1_0.jurisdiction,o1_0.language,o1_0.mail_digest,o1_0.notice_version,o1_0.reference,o1_0.subject,o1_0.withdrawn_at,o1_0.zone from objection o1_0 where o1_0.subject=(:person || :n) and (o1_0.withdrawn_at is null or o1_0.form_key=(:form || :n) or o1_0.filed_at>'2026-01-01 00:00:00+00');
insert into objection (ended_at,ends_at,filed_at,form_key,grounds,jurisdiction,language,mail_digest,notice_version,reference,subject,withdrawn_at,zone) values (null,null,'2026-11-24 00:00:00+00',(:form || :n),null,'EU','en',(:digest || :n)::bytea,'1',:n,(:person || :n),null,'Europe/Berlin') returning *;
insert into delivery (attempts,changed_at,ends_at,failure,give_up_at,happened_at,jurisdiction,kind,language,message_key,next_attempt_at,page,recipient,reference,state,subject,zone) values ('0','2026-11-24 00:00:00+00',null,null,null,'2026-11-24 00:00:00+00','EU','OBJECTION_FILED','en','filed','2026-11-24 00:00:00+00','/objections/10000000000000',(:recipient || :n)::bytea,:n,'PENDING',(:person || :n),'Europe/Berlin') returning *;
commit;
