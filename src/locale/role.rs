//! What the phrases around a blog entry are for.

/// What a phrase does on the page. Where one phrase has several roles, the first here is tried first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Role {
    /// There are no comments, said in words.
    CommentsNone,
    /// There is one comment, said in words.
    CommentsOne,
    /// There are so many comments; with the number in digits also none or one.
    CommentsMany,
    /// The word "Comments" above them, without a number.
    CommentsHead,
    /// The number of comments together with the title of the entry.
    CommentsTitle,
    /// No more comments are taken.
    CommentsClosed,
    /// The invitation to comment.
    PostComment,
    /// Above or before a comment: who wrote it.
    AuthorSaid,
    /// The name of one who gave no name.
    Anonymous,
    /// Who wrote the entry, often when.
    Byline,
    /// When the entry was written.
    PostedOn,
    /// Under what the entry was filed.
    PostedIn,
    /// Who, when and under what, in one sentence.
    EntryFooter,
    /// Labels or tags.
    Labels,
    /// Categories.
    Categories,
    /// The link to the entry itself.
    Permalink,
    /// Trackbacks and pingbacks: other sites that link here.
    Trackback,
    /// The link to answer a comment.
    Reply,
    /// The heading of the answers to a comment.
    Replies,
    /// The link to delete a comment.
    Delete,
    /// The link to edit an entry or comment.
    Edit,
    /// Blogger's links to reply and to delete, glued together.
    ReplyDelete,
    /// What stands in the place of a deleted comment.
    Removed,
    /// LiveJournal's label before the author of a comment.
    CommentFrom,
    /// LiveJournal's label before the date of a comment.
    CommentDate,
    /// LiveJournal's links to the thread or the parent of a comment.
    Thread,
    /// To newer entries or comments.
    Newer,
    /// To older entries or comments.
    Older,
    /// To the next page, whichever way that is.
    Next,
    /// To the page before, whichever way that is.
    Previous,
    /// To the front page.
    Home,
    /// The heading of such links.
    Navigation,
    /// Numbers of pages.
    Pages,
    /// The link to a feed.
    Subscribe,
    /// The link to the rest of the entry.
    ReadMore,
    /// The heading of an archive page or list.
    Archive,
    /// About the author, or all the author's entries.
    AuthorPosts,
    /// Buttons to share.
    Share,
    /// Links to this entry.
    Links,
    /// The writer's place, mood or music.
    Meta,
    /// Boxes to tick in place of a comment.
    Reactions,
    /// Other entries one might like.
    Related,
    /// The heading of a list beside the entries.
    Sidebar,
    /// The form for a comment.
    Form,
    /// A comment that waits to be let through.
    Moderation,
    /// The name of the software.
    Powered,
    /// The name of a picture service, in the words of a byline.
    PhotoCredit,
}
