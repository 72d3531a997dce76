//! The command line of leaflint: parse, run, exit.

fn main() {}
