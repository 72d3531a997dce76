//! Rows of numbers as the build writes them into the program's file and a run reads them, and pieces that stand one after the other.

use std::ops::Range;

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

    /// The next row, of numbers of eight bytes.
    pub(crate) fn wide_row(&mut self) -> Vec<u64> {
        let (low, high) = (self.row(), self.row());
        low.into_iter().zip(high).map(|(low, high)| u64::from(high) << 32 | u64::from(low)).collect()
    }

    /// Adds a row.
    #[allow(dead_code, reason = "the build writes, a run reads")]
    pub(crate) fn put(bytes: &mut Vec<u8>, row: &[u32]) {
        let length = u32::try_from(row.len()).expect("short rows");
        bytes.extend([length].iter().chain(row).flat_map(|number| number.to_le_bytes()));
    }

    /// Adds a row of numbers of eight bytes.
    #[allow(dead_code, reason = "the build writes, a run reads")]
    pub(crate) fn put_wide(bytes: &mut Vec<u8>, row: &[u64]) {
        for shift in [0, 32] {
            Self::put(bytes, &row.iter().map(|number| (number >> shift) as u32).collect::<Vec<_>>());
        }
    }
}

/// Where pieces that stand one after the other end; before the first end stands where the first piece begins.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Bounds(Vec<u32>);

impl Bounds {
    /// Of no piece yet; the first will begin at this byte.
    pub(crate) fn starting_at(start: usize) -> Self {
        let mut bounds = Self::default();
        bounds.end_at(start);
        bounds
    }

    /// Adds the piece that ends at this byte.
    pub(crate) fn end_at(&mut self, end: usize) {
        self.0.push(u32::try_from(end).expect("tables below 4 GiB"));
    }

    /// The bytes of a piece.
    pub(crate) fn range(&self, number: usize) -> Range<usize> {
        self.0[number] as usize..self.0[number + 1] as usize
    }

    /// The bytes of all pieces, in order.
    pub(crate) fn ranges(&self) -> impl Iterator<Item = Range<usize>> {
        (0..self.len()).map(|number| self.range(number))
    }

    /// How many pieces there are.
    pub(crate) fn len(&self) -> usize {
        self.0.len().saturating_sub(1)
    }

    /// What [`Bounds::write`] wrote.
    pub(crate) fn read(numbers: &mut Numbers<'_>) -> Self {
        Self(numbers.row())
    }

    /// Adds them as a row.
    #[allow(dead_code, reason = "the build writes, a run reads")]
    pub(crate) fn write(&self, numbers: &mut Vec<u8>) {
        Numbers::put(numbers, &self.0);
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
        Numbers::put_wide(&mut bytes, &[u64::MAX - 1, 7 << 40]);
        Numbers::put(&mut bytes, &[7]);
        let mut numbers = Numbers::new(&bytes);
        assert_eq!([numbers.row(), numbers.row()], [vec![1, u32::MAX], vec![]]);
        assert_eq!(numbers.wide_row(), [u64::MAX - 1, 7 << 40]);
        assert_eq!([numbers.row(), numbers.row()], [vec![7], vec![]]);
    }

    #[test]
    fn pieces_stand_where_they_were_put() {
        let mut bounds = Bounds::starting_at(2);
        [5, 5, 9].into_iter().for_each(|end| bounds.end_at(end));
        let mut bytes = Vec::new();
        bounds.write(&mut bytes);
        let read = Bounds::read(&mut Numbers::new(&bytes));
        assert_eq!(read.ranges().collect::<Vec<_>>(), [2..5, 5..5, 5..9]);
        assert_eq!((read.len(), Bounds::starting_at(0).len(), Bounds::default().len()), (3, 0, 0));
    }
}
