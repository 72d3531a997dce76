//! The rules of the group “trust”.

mod said;

rules! {
    date_order,
    missing_author,
    missing_conflict_statement,
    missing_disclaimer,
    missing_feedback,
    missing_publisher,
    missing_review_date,
    missing_reviewer,
    missing_sources,
    missing_type,
    review_overdue,
    source_incomplete,
}
