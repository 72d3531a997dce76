//! A fast hash of a text, alike in the build and in every run; no safeguard against texts that are made to collide.

use rustc_hash::FxHasher;
use std::hash::Hasher;

/// All 64 bits.
pub(crate) fn fast_hash(text: &str) -> u64 {
    let mut hasher = FxHasher::default();
    hasher.write(text.as_bytes());
    hasher.finish()
}

/// The upper half, which is the better one.
pub(crate) fn short_hash(text: &str) -> u32 {
    (fast_hash(text) >> 32) as u32
}
