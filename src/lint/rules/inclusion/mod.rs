//! The rules of the group “inclusion”.

mod listed;

rules! {
    listed::AGE,
    listed::CONDITION_AS_NOUN,
    listed::ETHNICITY,
    listed::GENDER_NEUTRAL,
    listed::NOT_PERSON_FIRST,
    skin,
    listed::STIGMA,
}
