//! Rows of numbers as the build writes them into the program's file and a run reads them.

/// Rows that are still to be read: four bytes a number, each row after its length.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Numbers<'b>(&'b [u8]);

impl<'b> Numbers<'b> {
    /// The rows in these bytes.
    pub(crate) fn new(bytes: &'b [u8]) -> Self {
        Self(bytes)
    }

    /// The next row; empty behind the last.
    pub(crate) fn row(&mut self) -> Vec<u32> {
        let Some(length) = self.0.first_chunk::<4>() else { return Vec::new() };
        let end = (4 * (1 + u32::from_le_bytes(*length) as usize)).min(self.0.len());
        let (row, rest) = self.0.split_at(end);
        self.0 = rest;
        row.as_chunks::<4>().0.iter().skip(1).map(|bytes| u32::from_le_bytes(*bytes)).collect()
    }

    /// Adds a row.
    #[allow(dead_code, reason = "the build writes, a run reads")]
    pub(crate) fn put(bytes: &mut Vec<u8>, row: &[u32]) {
        let length = u32::try_from(row.len()).expect("short rows");
        bytes.extend([length].iter().chain(row).flat_map(|number| number.to_le_bytes()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_read_as_they_were_put() {
        let mut bytes = Vec::new();
        Numbers::put(&mut bytes, &[1, u32::MAX]);
        Numbers::put(&mut bytes, &[]);
        Numbers::put(&mut bytes, &[7]);
        let mut numbers = Numbers::new(&bytes);
        assert_eq!([numbers.row(), numbers.row(), numbers.row(), numbers.row()], [vec![1, u32::MAX], vec![], vec![7], vec![]]);
    }
}
