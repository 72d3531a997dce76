//! The places of headings in addresses, which pages and links share.

pub(super) use crate::document::heading_ids;
