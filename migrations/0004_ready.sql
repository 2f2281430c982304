-- SPDX-License-Identifier: EUPL-1.2
-- A ready-made message: the key of its sentence and what is in its slots, as JSON. The sentence itself is in
-- the locales, so that every reader reads it in their own language.
ALTER TABLE posts ADD COLUMN ready TEXT;
