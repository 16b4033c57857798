//! Feet of several lines.

use super::{Anchor, Page, Side, signature};
use crate::{evidence::Facts, grammar::meta::Kind};

impl Page {
    /// Labels and counts without a date go on with the foot that the first of them stands right below, with at most words of
    /// the platform between.
    pub(super) fn join_feet(&mut self, facts: &Facts<'_>, anchors: &[Anchor]) {
        for pair in anchors.windows(2) {
            let [above, anchor] = pair else { continue };
            let signature = signature(facts, anchor.at);
            let tells = |kind| facts.get(anchor.at).is_some_and(|fact| fact.has(kind));
            if !(tells(Kind::Labels) || tells(Kind::Count)) || tells(Kind::Date) || tells(Kind::Weekday) {
                continue;
            }
            if self.prose(anchor.before.clone()) > 0 || self.side(facts, above.at) == Side::Head {
                continue;
            }
            let place = self.places.get(&signature).copied();
            if let Some(own) = place.and_then(|it| self.layouts.get_mut(it)).filter(|it| it.first == anchor.at) {
                own.score = own.score.min(-1);
            }
        }
    }
}
