//! Another line than the walk took becomes the title.

use crate::evidence::{Decision, Role, Start};

/// Makes line `best` the title of the entry that starts at `start`.
pub(super) fn entitle(decisions: &mut [Decision], start: usize, best: usize) {
    let old = decisions.iter().position(|it| it.role == Role::Title);
    if old == Some(best) {
        return;
    }
    let set = |slot: Option<&mut Decision>, role: Role, start: Start| {
        if let Some(slot) = slot {
            *slot = Decision { role, start };
        }
    };
    if let Some(old) = old {
        let role = if old < best && old == start { Role::Front } else { Role::Body };
        set(decisions.get_mut(old), role, Start::Nothing);
    }
    if best < start || old == Some(start) {
        let first = if best < start { best } else { (start + 1).min(best) };
        if let Some(slot) = decisions.get_mut(start) {
            slot.start = Start::Nothing;
        }
        for decision in decisions.get_mut(first..start.max(first)).unwrap_or_default() {
            decision.role = if decision.role == Role::Front { Role::Body } else { decision.role };
        }
        if let Some(slot) = decisions.get_mut(first) {
            slot.start = Start::Entry;
        }
    }
    if let Some(slot) = decisions.get_mut(best) {
        slot.role = Role::Title;
    }
}
