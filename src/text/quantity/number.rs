//! Numbers as exact decimals, so that 0.1 is 0.1 and 370 million is 370000000.

use std::fmt;

/// A decimal number that is not negative, in lowest terms: `digits` has no zero at its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Number {
    digits: u128,
    exponent: i16,
}

impl Number {
    /// Reads digits with at most one decimal point; none if there are none or too many for a number that people write.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
        let digits: u128 = format!("{whole}{fraction}").parse().ok()?;
        Some(Self::of(digits, -i16::try_from(fraction.len()).ok()?))
    }

    /// A whole number.
    #[must_use]
    pub fn whole(value: u64) -> Self {
        Self::of(u128::from(value), 0)
    }

    fn of(mut digits: u128, mut exponent: i16) -> Self {
        if digits == 0 {
            return Self { digits, exponent: 0 };
        }
        while digits.is_multiple_of(10) {
            digits /= 10;
            exponent += 1;
        }
        Self { digits, exponent }
    }

    /// The product; none if it is too large.
    #[must_use]
    pub fn times(self, other: Self) -> Option<Self> {
        Some(Self::of(self.digits.checked_mul(other.digits)?, self.exponent.checked_add(other.exponent)?))
    }

    /// The sum; none if it is too large.
    #[must_use]
    pub fn plus(self, other: Self) -> Option<Self> {
        let exponent = self.exponent.min(other.exponent);
        let scaled = |number: Self| {
            let steps = u32::try_from(number.exponent.checked_sub(exponent)?).ok()?;
            number.digits.checked_mul(10_u128.checked_pow(steps)?)
        };
        Some(Self::of(scaled(self)?.checked_add(scaled(other)?)?, exponent))
    }

    /// Its value if it is whole and not too large.
    #[must_use]
    pub fn as_whole(self) -> Option<u64> {
        let steps = u32::try_from(self.exponent).ok()?;
        u64::try_from(self.digits.checked_mul(10_u128.checked_pow(steps)?)?).ok()
    }
}

impl fmt::Display for Number {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = self.digits.to_string();
        match usize::try_from(self.exponent) {
            Ok(zeros) => write!(formatter, "{digits}{}", "0".repeat(zeros)),
            Err(_) => {
                let fraction = usize::from(self.exponent.unsigned_abs());
                let padded = format!("{digits:0>width$}", width = fraction + 1);
                let (whole, rest) = padded.split_at(padded.len() - fraction);
                write!(formatter, "{whole}.{rest}")
            }
        }
    }
}
