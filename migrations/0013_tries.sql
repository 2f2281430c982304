-- SPDX-License-Identifier: EUPL-1.2
-- How often handling an event was begun alone. A table of its own: it is counted and committed while the event's
-- row stays locked by whoever handles it.
CREATE TABLE tries (
    event_id UUID PRIMARY KEY REFERENCES inbox (id) ON DELETE CASCADE,
    begun INTEGER NOT NULL
);
ALTER TABLE inbox DROP COLUMN tries;
