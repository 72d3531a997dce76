//! Work grows with the text and no faster. Counted, not timed: what a check asks of the heap, on one thread.

use leaflint::lint::{Options, lint};
use leaflint::project::{Request, load};
use rayon::{ThreadPool, ThreadPoolBuilder};
use std::fs;
use std::path::Path;

/// A pool whose only thread is this one, where the heap is counted.
fn pool() -> ThreadPool {
    ThreadPoolBuilder::new().num_threads(1).use_current_thread().build().expect("a pool of this thread")
}

/// How many bytes a check of a folder takes from the heap in all.
fn work(pool: &ThreadPool, folder: &Path) -> u64 {
    let request = Request { paths: vec![folder.to_string_lossy().into_owned()], ..Request::default() };
    let project = load(&request).expect("a project");
    let options = Options { select: Vec::new(), ignore: Vec::new(), today: jiff::civil::date(2026, 11, 21) };
    // The first check also builds tables that all share.
    let check = || pool.install(|| lint(&project, &options)).len();
    let found = check();
    let counted = allocation_counter::measure(|| assert_eq!(check(), found));
    assert!(found > 0, "a check that finds nothing has not looked");
    counted.bytes_total
}

fn page(times: usize) -> String {
    let part = "## Before the operation\n\nYou may have an MRI scan. Your anaesthetist will tell you what to expect (see [here](a.md)). \
        Take 500 mg of paracetamol every 4 to 6 hours, and no more than 4 g in 24 hours.\n\n- bring your medicines\n- do not eat for 6 hours \
        before the operation\n\n| Day | Dose |\n| --- | --- |\n| 1 | 5 mg |\n\n## When to get help\n\nCall 999 if you cannot breathe.\n\n";
    format!("# Your operation\n\n{}", (0..times).map(|at| part.replace("MRI", &format!("MRI {at}"))).collect::<String>())
}

/// Twice the text takes about twice the work; what is constant makes it less.
fn grows_with_the_text(work: [u64; 3]) {
    let [one, two, four] = work;
    assert!(two < one * 23 / 10 && four < two * 23 / 10, "{work:?}");
}

#[test]
fn a_longer_page_takes_as_much_more_work() {
    let (place, pool) = (tempfile::tempdir().expect("a folder"), pool());
    let work = [25, 50, 100].map(|times| {
        fs::write(place.path().join("a.md"), page(times)).expect("written");
        work(&pool, place.path())
    });
    grows_with_the_text(work);
}

#[test]
fn more_pages_take_as_much_more_work() {
    let (place, pool) = (tempfile::tempdir().expect("a folder"), pool());
    let work = [20, 40, 80].map(|pages| {
        for at in 0..pages {
            fs::write(place.path().join(format!("{at}.md")), page(2)).expect("written");
        }
        work(&pool, place.path())
    });
    grows_with_the_text(work);
}
