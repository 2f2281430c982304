-- SPDX-License-Identifier: EUPL-1.2
-- A post of the staff that does not wait for the end of quiet hours, and says so.
ALTER TABLE posts ADD COLUMN urgent BOOLEAN NOT NULL DEFAULT FALSE;
