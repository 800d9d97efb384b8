-- When a question was answered in public, so that the page and the feed can tell what is new. Null for what stood in the call when it
-- was published, and for answers older than this column.
alter table calls.faq add column answered_at timestamptz;
