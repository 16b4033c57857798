//! Names of months and days of the week, in every language at once.

use super::{Read, miss};
use crate::locale::{
    cuts::{Cuts, Known},
    fold::is_ignorable,
    gate::Gate,
    index::Entry,
    record::Name,
};

/// A name of a month or a day of the week: what follows it, and what it means.
type Named<'a> = (&'a str, &'static [Name]);

/// The longest name that starts here: one word, or up to three parted by single spaces.
pub(super) fn name<'a>(line: &mut Cuts<'a>, input: &'a str) -> Option<Named<'a>> {
    name_or_joiner(line, input).0
}

/// The name that starts here, if one does, and what follows the word here, if that may also be a joiner.
pub(super) fn name_or_joiner<'a>(line: &mut Cuts<'a>, input: &'a str) -> (Option<Named<'a>>, Option<&'a str>) {
    let at = line.place(input.trim_start_matches(is_ignorable));
    let Some(word) = line.here(at) else { return (None, None) };
    let name = line.name(&word).and_then(|(end, names)| Some((line.text.get(end..)?, names)));
    let joins = word.cut.gate.has(Gate::JOINER) && at == line.place(input);
    (name, if joins { after(line, &word) } else { None })
}

/// What follows a word that may stand in or before a date: "den", "de", "of", "kl".
pub(in crate::grammar) fn joiner<'a>(line: &mut Cuts<'a>, input: &'a str) -> Read<'a, ()> {
    let word = line.here(line.place(input)).filter(|word| word.cut.gate.has(Gate::JOINER));
    word.and_then(|word| after(line, &word)).map_or_else(|| miss(input), |rest| Ok((rest, ())))
}

/// The word that starts here, and what follows it.
pub(super) fn word<'a>(line: &mut Cuts<'a>, input: &'a str) -> Option<(&'a str, Option<Entry>)> {
    let word = line.here(line.place(input))?;
    Some((after(line, &word)?, word.entry))
}

fn after<'a>(line: &Cuts<'a>, word: &Known) -> Option<&'a str> {
    line.text.get(word.cut.end..)
}
