-- SPDX-License-Identifier: EUPL-1.2

-- Class-level updates.
CREATE TABLE posts (
    id UUID PRIMARY KEY,
    school_id UUID NOT NULL REFERENCES schools (id) ON DELETE CASCADE,
    class_id UUID NOT NULL REFERENCES classes (id) ON DELETE CASCADE,
    author_id UUID REFERENCES persons (id) ON DELETE SET NULL,
    -- The role in which it was written.
    author_role TEXT NOT NULL,
    -- The chat it was written in, and the message there: an edit of it changes the post.
    author_address_id UUID REFERENCES addresses (id) ON DELETE SET NULL,
    author_message TEXT,
    language TEXT NOT NULL,
    body TEXT NOT NULL,
    state TEXT NOT NULL,
    made_at TIMESTAMPTZ NOT NULL,
    send_at TIMESTAMPTZ NOT NULL,
    sent_at TIMESTAMPTZ,
    -- How often its text was changed.
    edition INTEGER NOT NULL DEFAULT 0,
    version BIGINT NOT NULL DEFAULT 0
);
CREATE INDEX posts_class ON posts (class_id);
CREATE INDEX posts_author ON posts (author_id);
CREATE INDEX posts_author_message ON posts (author_address_id, author_message);
CREATE INDEX posts_school ON posts (school_id);

CREATE TABLE post_media (
    post_id UUID NOT NULL REFERENCES posts (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    media_id UUID NOT NULL REFERENCES media (id) ON DELETE CASCADE,
    PRIMARY KEY (post_id, place)
);
CREATE INDEX post_media_media ON post_media (media_id);

-- The distinct persons a post is for, as they were when it went out.
CREATE TABLE post_receivers (
    post_id UUID NOT NULL REFERENCES posts (id) ON DELETE CASCADE,
    person_id UUID NOT NULL REFERENCES persons (id) ON DELETE CASCADE,
    -- 'planned', 'written', or why nothing was written.
    state TEXT NOT NULL,
    -- When this person may be disturbed.
    due_at TIMESTAMPTZ NOT NULL,
    outbox_id UUID REFERENCES outbox (id) ON DELETE SET NULL,
    PRIMARY KEY (post_id, person_id)
);
CREATE INDEX post_receivers_person ON post_receivers (person_id);
CREATE INDEX post_receivers_outbox ON post_receivers (outbox_id);
CREATE INDEX post_receivers_planned ON post_receivers (post_id, due_at) WHERE state = 'planned';
