-- SPDX-License-Identifier: EUPL-1.2
-- For whom a post is, as JSON, where that is not simply its class.
ALTER TABLE posts ADD COLUMN audience TEXT;
