//! What is known of the entry that is being read.

/// What is known of the entry that is being read.
#[derive(Clone, Copy, Default)]
pub(in crate::evidence) struct Open {
    pub(in crate::evidence) title: bool,
    /// Whether a telling line stood at its head.
    pub(super) head: bool,
    pub(in crate::evidence) dated: bool,
    pub(in crate::evidence) byline: bool,
    pub(super) labels: bool,
    pub(super) count: bool,
    /// Lines of its body so far.
    pub(in crate::evidence) body: usize,
    /// Whether one of them was long.
    pub(in crate::evidence) texted: bool,
    /// Whether a line at its foot, or its comments, came.
    pub(in crate::evidence) closed: bool,
    /// Whether comments came or were asked for: nothing of the body can follow.
    pub(super) ended: bool,
    /// The last line at its foot.
    pub(super) foot: Option<usize>,
    /// The line that told its date.
    pub(in crate::evidence) date: Option<usize>,
    /// Whether its title stands two lines above its date: what is between is no body.
    pub(in crate::evidence) between: bool,
    /// Whether its head asks for comments.
    pub(in crate::evidence) asked: bool,
}
