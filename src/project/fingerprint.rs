//! What files and texts say, in 32 bytes.

/// Equal for what is equal, different for what is different.
pub type Fingerprint = [u8; 32];

/// Adds parts, each after its length: no other parts come to the same.
pub fn add_parts(hasher: &mut blake3::Hasher, parts: impl IntoIterator<Item = impl AsRef<[u8]>>) {
    for part in parts {
        let part = part.as_ref();
        hasher.update(&(part.len() as u64).to_le_bytes()).update(part);
    }
}

/// The fingerprint of these parts.
pub fn fingerprint_of(parts: impl IntoIterator<Item = impl AsRef<[u8]>>) -> Fingerprint {
    let mut hasher = blake3::Hasher::new();
    add_parts(&mut hasher, parts);
    *hasher.finalize().as_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_bytes_in_other_parts_are_something_else() {
        assert_eq!(fingerprint_of(["ab", "c"]), fingerprint_of([b"ab".as_slice(), b"c"]));
        assert_ne!(fingerprint_of(["ab", "c"]), fingerprint_of(["a", "bc"]));
        assert_ne!(fingerprint_of(["ab", ""]), fingerprint_of(["ab"]));
    }
}
