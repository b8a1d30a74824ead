package bishan.atlas.app.book;

import java.util.List;

/**
 * A stretch of text pages under one title.
 *
 * @param id its first page is called so, the further ones {@code ID-2} and so on
 * @param level its place in the outline, see {@link Leaf.Heading}; 0 where it has none
 * @param running what stands at the head of its pages
 * @param head set across the first page
 * @param columns of its pages
 */
record Chapter(
        String id,
        String title,
        int level,
        String running,
        Block head,
        int columns,
        List<Piece> pieces,
        Setting setting) {
    Chapter {
        pieces = List.copyOf(pieces);
    }
}
