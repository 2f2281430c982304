-- SPDX-License-Identifier: EUPL-1.2
-- A place on the map that goes with a post, as JSON.
ALTER TABLE posts ADD COLUMN place TEXT;

-- A post's text in another language, written by its sender.
CREATE TABLE post_versions (
    post_id UUID NOT NULL REFERENCES posts (id) ON DELETE CASCADE,
    language TEXT NOT NULL,
    body TEXT NOT NULL,
    -- The message in the sender's chat: an edit of it changes the version.
    author_message TEXT,
    PRIMARY KEY (post_id, language)
);

-- What a parent said about photos with a child in them; goes with the guardianship.
CREATE TABLE photo_permissions (
    person_id UUID NOT NULL REFERENCES persons (id) ON DELETE CASCADE,
    child_id UUID NOT NULL REFERENCES children (id) ON DELETE CASCADE,
    purpose TEXT NOT NULL,
    given BOOLEAN NOT NULL,
    answered_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (child_id, person_id, purpose),
    FOREIGN KEY (person_id, child_id) REFERENCES guardianships (person_id, child_id) ON DELETE CASCADE
);
CREATE INDEX photo_permissions_person ON photo_permissions (person_id, child_id);

-- When this adult was last asked about photos of this child.
ALTER TABLE guardianships ADD COLUMN photos_asked_at TIMESTAMPTZ;
