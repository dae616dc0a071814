-- The damping that foretold the last orders best is the one of the feed.
DELETE FROM dampings WHERE damping <> {damping};
