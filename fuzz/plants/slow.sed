# src/evidence/comment.rs: a second "said" is looked for to the end of the page
s/start + 1\.\.start + 30/start + 1..tags.len()/
