-- SPDX-License-Identifier: EUPL-1.2
-- What the school's speech program has spoken, so that the same words are spoken once.
CREATE TABLE sounds (
    -- Of the program, the language and the words; nothing here says who they were for.
    hash BYTEA PRIMARY KEY,
    media_id UUID NOT NULL UNIQUE REFERENCES media (id) ON DELETE CASCADE,
    size BIGINT NOT NULL,
    made_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX sounds_made ON sounds (made_at);

-- The chats a sound was made for: only there it may be played.
CREATE TABLE sound_hearers (
    media_id UUID NOT NULL REFERENCES media (id) ON DELETE CASCADE,
    address_id UUID NOT NULL REFERENCES addresses (id) ON DELETE CASCADE,
    PRIMARY KEY (media_id, address_id)
);
CREATE INDEX sound_hearers_address ON sound_hearers (address_id);

-- A job that runs a program waits beside the others, so that no message waits for it.
ALTER TABLE jobs ADD COLUMN slow BOOLEAN NOT NULL DEFAULT FALSE;
