//! Walking a tree: every block, every comment, without a match for each kind of node.

use super::{Block, Comment, Document, Entry};

impl<'a> Document<'a> {
    /// Every block of the document in the order of the tree, each before the blocks inside it: the front, then
    /// of each entry the body, the comments and what follows it, then the back.
    ///
    /// ```
    /// use blogtext::ast::{Block, Document, Entry, Inline, Paragraph, Section, Title};
    /// let paragraph = Block::Paragraph(Paragraph::new([Inline::text("Det regnar.")]));
    /// let section = Section::new(1, Title::new([Inline::text("Väder")]), vec![paragraph]);
    /// let mut entry = Entry::new();
    /// entry.body.push(Block::Section(Box::new(section)));
    /// let mut document = Document::new();
    /// document.entries.push(entry);
    ///
    /// assert_eq!(document.blocks().count(), 2);
    /// assert!(document.blocks().any(|it| matches!(it, Block::Paragraph(it) if it.text() == "Det regnar.")));
    /// ```
    pub fn blocks(&self) -> Blocks<'_, 'a> {
        let mut stack = vec![Rest::Blocks(&self.back)];
        stack.extend(self.entries.iter().rev().map(Rest::Entry));
        stack.push(Rest::Blocks(&self.front));
        Blocks { stack }
    }

    /// Calls `change` with every block, in the order of [`blocks`](Self::blocks); the blocks that a changed
    /// one holds then are next.
    pub fn for_each_block_mut(&mut self, mut change: impl FnMut(&mut Block<'a>)) {
        let change = &mut change;
        change_all(&mut self.front, change);
        for entry in &mut self.entries {
            change_all(&mut entry.body, change);
            if let Some(footer) = &mut entry.footer {
                change_comments(&mut footer.comments, change);
            }
            change_all(&mut entry.after, change);
        }
        change_all(&mut self.back, change);
    }
}

impl<'a> Entry<'a> {
    /// Every block of the entry: the body, the comments and what follows it, each before the blocks inside it.
    pub fn blocks(&self) -> Blocks<'_, 'a> {
        Blocks { stack: vec![Rest::Entry(self)] }
    }

    /// Every comment on the entry, each before its replies.
    pub fn comments(&self) -> Comments<'_, 'a> {
        let comments = self.footer.as_ref().map(|it| it.comments.as_slice()).unwrap_or_default();
        Comments { stack: vec![comments] }
    }
}

impl<'a> Block<'a> {
    /// The blocks inside it, each before those inside that.
    pub fn blocks(&self) -> Blocks<'_, 'a> {
        let mut blocks = Blocks { stack: Vec::new() };
        blocks.enter(self);
        blocks
    }
}

/// Every block of a tree: see [`Document::blocks`].
#[derive(Clone, Debug)]
pub struct Blocks<'d, 'a> {
    stack: Vec<Rest<'d, 'a>>,
}

/// What is to come.
#[derive(Clone, Debug)]
enum Rest<'d, 'a> {
    Blocks(&'d [Block<'a>]),
    Comments(&'d [Comment<'a>]),
    Entry(&'d Entry<'a>),
}

impl<'d, 'a> Blocks<'d, 'a> {
    /// The blocks inside `block` come next.
    fn enter(&mut self, block: &'d Block<'a>) {
        match block {
            Block::Section(it) => self.stack.push(Rest::Blocks(&it.body)),
            Block::Quotation(it) => self.stack.push(Rest::Blocks(&it.body)),
            Block::List(it) => self.stack.extend(it.items.iter().rev().map(|it| Rest::Blocks(&it.body))),
            Block::Paragraph(_) | Block::Preformatted(_) | Block::Separator(_) | Block::Chrome(_) => {}
        }
    }
}

impl<'d, 'a> Iterator for Blocks<'d, 'a> {
    type Item = &'d Block<'a>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            match self.stack.pop()? {
                Rest::Blocks([first, rest @ ..]) => {
                    self.stack.push(Rest::Blocks(rest));
                    self.enter(first);
                    return Some(first);
                }
                Rest::Comments([first, rest @ ..]) => {
                    self.stack.extend([Rest::Comments(rest), Rest::Comments(&first.replies)]);
                    self.stack.push(Rest::Blocks(&first.body));
                }
                Rest::Entry(entry) => {
                    self.stack.push(Rest::Blocks(&entry.after));
                    self.stack.extend(entry.footer.as_ref().map(|it| Rest::Comments(&it.comments)));
                    self.stack.push(Rest::Blocks(&entry.body));
                }
                Rest::Blocks([]) | Rest::Comments([]) => {}
            }
        }
    }
}

/// Every comment on an entry: see [`Entry::comments`].
#[derive(Clone, Debug)]
pub struct Comments<'d, 'a> {
    stack: Vec<&'d [Comment<'a>]>,
}

impl<'d, 'a> Iterator for Comments<'d, 'a> {
    type Item = &'d Comment<'a>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let [first, rest @ ..] = self.stack.pop()? {
                self.stack.extend([rest, &first.replies]);
                return Some(first);
            }
        }
    }
}

fn change_all<'a>(blocks: &mut [Block<'a>], change: &mut impl FnMut(&mut Block<'a>)) {
    for block in blocks {
        change(block);
        match block {
            Block::Section(it) => change_all(&mut it.body, change),
            Block::Quotation(it) => change_all(&mut it.body, change),
            Block::List(it) => it.items.iter_mut().for_each(|it| change_all(&mut it.body, change)),
            Block::Paragraph(_) | Block::Preformatted(_) | Block::Separator(_) | Block::Chrome(_) => {}
        }
    }
}

fn change_comments<'a>(comments: &mut [Comment<'a>], change: &mut impl FnMut(&mut Block<'a>)) {
    for comment in comments {
        change_all(&mut comment.body, change);
        change_comments(&mut comment.replies, change);
    }
}
