-- Also another law, or another point of JulkL 24 §, can be the ground of secrecy: `law` says which, and is there for that ground alone.
alter table register.secrecy_request add column law text;
alter table register.secrecy_request drop constraint secrecy_request_ground_check;
alter table register.secrecy_request add constraint secrecy_request_ground_check
  check (ground in ('security', 'public_business', 'private_business', 'contact_details', 'private_life', 'other_law'));
alter table register.secrecy_request add constraint secrecy_request_law check ((ground = 'other_law') = (law is not null));
alter table register.secrecy_decision add column law text;
alter table register.secrecy_decision drop constraint secrecy_decision_ground_check;
alter table register.secrecy_decision add constraint secrecy_decision_ground_check
  check (ground in ('security', 'public_business', 'private_business', 'contact_details', 'private_life', 'other_law'));
alter table register.secrecy_decision add constraint secrecy_decision_law check ((ground is not distinct from 'other_law') = (law is not null));
