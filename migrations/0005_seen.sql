-- SPDX-License-Identifier: EUPL-1.2
-- Who tapped "seen" on a post, and the one reminder to those who did not.
ALTER TABLE post_receivers ADD COLUMN seen_at TIMESTAMPTZ;
-- A reminder is to be written; due_at then says when this person may be disturbed.
ALTER TABLE post_receivers ADD COLUMN remind BOOLEAN NOT NULL DEFAULT FALSE;
-- The reminder that was written.
ALTER TABLE post_receivers ADD COLUMN reminder_id UUID REFERENCES outbox (id) ON DELETE SET NULL;
ALTER TABLE posts ADD COLUMN reminded_at TIMESTAMPTZ;

CREATE INDEX post_receivers_reminder ON post_receivers (reminder_id);
CREATE INDEX post_receivers_remind ON post_receivers (post_id, due_at) WHERE remind;
