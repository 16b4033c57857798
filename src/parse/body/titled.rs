//! Sections.

use super::{Reader, stack::Frame};
use crate::{
    event::{Tag, Token},
    parse::{inline, lines::SectionTitle},
    value::Reading,
    why::Witness,
};

impl<W: Witness> Reader<'_, '_, '_, W> {
    /// Opens the section that the line is the title of; only outside of quotations and lists.
    pub(super) fn section(&mut self, at: usize) -> bool {
        let Some(title) = self.lines.title(at).filter(|_| self.stack.is_plain()) else { return false };
        let ends = |frame: &Frame| matches!(frame, Frame::Section(_, level) if *level >= title.level);
        if let Some(depth) = self.stack.position(0, ends) {
            self.close_to(depth);
        }
        let room = self.has_room(self.lines.content(at));
        if room {
            self.write_title(at, title);
        }
        room
    }

    fn write_title(&mut self, at: usize, title: SectionTitle) {
        self.takes(at, Reading::Section, "it stands outside quotations and lists");
        let span = self.lines.content(at);
        let section = self.out.open(Tag::Section { level: title.level }, span.start);
        let opened = self.out.open(Tag::Title, span.start);
        self.out.token_between(Token::Rule, span.start, title.text.start);
        inline::read(self.out, self.page, title.text, self.lines.holds(at));
        self.out.token_between(Token::Rule, title.text.end, span.end);
        if title.underlined {
            self.out.token(Token::Rule, self.lines.content(at + 1));
            self.takes(at + 1, Reading::Separator, "it underlines the line above");
            self.at = at + 2;
        }
        self.out.close(opened);
        self.stack.push(Frame::Section(section, title.level));
    }
}
