//! What holds for pages, their messages and the way back.
