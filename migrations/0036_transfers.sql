-- SPDX-License-Identifier: EUPL-1.2
-- When a child came into its class of a year from another one, and from which.
ALTER TABLE enrolments ADD COLUMN moved_at TIMESTAMPTZ;
ALTER TABLE enrolments ADD COLUMN moved_from UUID REFERENCES classes (id) ON DELETE SET NULL;
CREATE INDEX enrolments_moved_from ON enrolments (moved_from);

-- For the times of which class a parent was invited last; empty for those of before.
ALTER TABLE talk_invites ADD COLUMN class_id UUID REFERENCES classes (id) ON DELETE SET NULL;
CREATE INDEX talk_invites_class ON talk_invites (class_id);
