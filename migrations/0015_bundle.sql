-- SPDX-License-Identifier: EUPL-1.2
-- When a member of staff hears what happened in their classes: minutes since midnight on the clock of the school.
ALTER TABLE members ADD COLUMN bundle_at INTEGER NOT NULL DEFAULT 900;
