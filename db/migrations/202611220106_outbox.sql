-- An event that somebody subscribed to plans its job in the same transaction; a rolled-back event plans nothing.
create function io.plan_jobs() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform graphile_worker.add_job(s.job, json_build_object('event', new.id, 'what', new.what, 'about', new.about, 'at', new.at))
  from io.subscription s where s.what = new.what;
  return null;
end $$;
create trigger event_plans_jobs after insert on io.event for each row execute function io.plan_jobs();

-- A letter in the outbox plans its own sending.
create function io.plan_mail() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform graphile_worker.add_job('io.send_mail', json_build_object('id', new.id), max_attempts := 12);
  return null;
end $$;
create trigger mail_plans_sending after insert on io.mail for each row execute function io.plan_mail();
