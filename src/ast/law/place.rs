//! What may stand where: the table in [`event`](crate::event) as code.

use crate::event::{Event, Tag, TagEnd};

/// Whether an event may stand directly in a node; `None` is outside the document.
pub(super) fn may_stand(event: &Event<'_>, parent: Option<TagEnd>) -> bool {
    let Some(parent) = parent else { return matches!(event, Event::Start(Tag::Document { .. })) };
    match parent {
        _ if matches!(event, Event::Token(_)) => true,
        TagEnd::Document => {
            matches!(event, Event::Start(Tag::Front | Tag::Entry { .. } | Tag::Back) | Event::Diagnostic(_))
        }
        TagEnd::Front | TagEnd::After | TagEnd::Back | TagEnd::Item => is_block(event),
        TagEnd::Entry => is_block(event) || is_part_of_entry(event),
        TagEnd::Byline => matches!(event, Event::Author(_) | Event::Time(_) | Event::Date(_)),
        TagEnd::Labels => matches!(event, Event::Label(_)),
        TagEnd::Footer => matches!(event, Event::Start(Tag::Comment) | Event::Invitation(_)),
        TagEnd::Comment => {
            let own = matches!(event, Event::Author(_) | Event::Time(_) | Event::Date(_) | Event::Start(Tag::Comment));
            own || is_block(event)
        }
        TagEnd::Section => is_block(event) || matches!(event, Event::Start(Tag::Title)),
        TagEnd::Quotation => is_block(event) || matches!(event, Event::Start(Tag::Attribution)),
        TagEnd::List => matches!(event, Event::Start(Tag::Item { .. })),
        TagEnd::Title | TagEnd::Paragraph | TagEnd::Attribution | TagEnd::Quote => is_inline(event),
    }
}

fn is_part_of_entry(event: &Event<'_>) -> bool {
    let part = matches!(event, Event::Start(Tag::Title | Tag::Byline | Tag::Labels | Tag::Footer { .. } | Tag::After));
    part || matches!(event, Event::Date(_) | Event::Start(Tag::Comment) | Event::Invitation(_))
}

fn is_block(event: &Event<'_>) -> bool {
    let holds =
        matches!(event, Event::Start(Tag::Section { .. } | Tag::Paragraph | Tag::Quotation { .. } | Tag::List { .. }));
    holds || matches!(event, Event::Preformatted(_) | Event::Separator(_) | Event::Chrome(..))
}

fn is_inline(event: &Event<'_>) -> bool {
    let leaf = matches!(event, Event::Text(_) | Event::Link(_) | Event::Email(_) | Event::Date(_));
    leaf || matches!(event, Event::LineBreak { .. } | Event::Start(Tag::Quote { .. }))
}

/// A bit for an event of which a node holds one at most.
pub(super) fn single(event: &Event<'_>, parent: Option<TagEnd>) -> Option<u32> {
    let in_text = matches!(parent, Some(TagEnd::Title | TagEnd::Paragraph | TagEnd::Attribution | TagEnd::Quote));
    match event {
        Event::Date(_) if !in_text => Some(1 << 27),
        Event::Author(_) => Some(1 << 28),
        Event::Time(_) => Some(1 << 29),
        Event::Invitation(_) => Some(1 << 30),
        Event::Start(Tag::Document { .. } | Tag::Front | Tag::Back | Tag::Attribution) => bit(event),
        Event::Start(Tag::Title | Tag::Byline | Tag::Labels | Tag::Footer { .. } | Tag::After) => bit(event),
        _ => None,
    }
}

fn bit(event: &Event<'_>) -> Option<u32> {
    if let Event::Start(tag) = event { Some(1 << tag.end() as u32) } else { None }
}

/// The bit of a title.
pub(super) const TITLE: u32 = 1 << TagEnd::Title as u32;
