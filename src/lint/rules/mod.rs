//! The registry: every rule, by group and name. A new rule is two files, `my_rule.rs` and its page `my_rule.md`, and its name in
//! the list of its group's `mod.rs`.

/// The rules of a group: a name is a module that holds a `RULE`; `module::NAME` is one of several that a module holds.
macro_rules! rules {
    (@module $module:ident) => { mod $module; };
    (@module $module:ident $rule:ident) => {};
    (@rule $module:ident) => { $module::RULE };
    (@rule $module:ident $rule:ident) => { $module::$rule };
    ($($module:ident $(:: $rule:ident)?,)*) => {
        $(rules!(@module $module $($rule)?);)*

        /// By name.
        pub(super) const RULES: &[&crate::lint::rule::Rule] = &[$(&rules!(@rule $module $($rule)?)),*];
    };
}

mod accessibility;
mod inclusion;
mod language;
mod project;
mod safety;
mod structure;
mod translation;
mod trust;

use super::rule::Rule;

/// Every rule, by group and name.
pub static RULES: &[&Rule] = &concat(&[
    structure::RULES,
    language::RULES,
    safety::RULES,
    trust::RULES,
    accessibility::RULES,
    inclusion::RULES,
    translation::RULES,
    project::RULES,
]);

const COUNT: usize = structure::RULES.len()
    + language::RULES.len()
    + safety::RULES.len()
    + trust::RULES.len()
    + accessibility::RULES.len()
    + inclusion::RULES.len()
    + translation::RULES.len()
    + project::RULES.len();

const fn concat(groups: &[&[&'static Rule]]) -> [&'static Rule; COUNT] {
    let mut all = [structure::RULES[0]; COUNT];
    let (mut group, mut at) = (0, 0);
    while group < groups.len() {
        let mut within = 0;
        while within < groups[group].len() {
            all[at] = groups[group][within];
            at += 1;
            within += 1;
        }
        group += 1;
    }
    all
}
