package io.adroit.text;

import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import io.adroit.text.Block.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads tables. The separator row, which the parser gives as cells too, is left out. */
final class TableReader {
    private final String source;
    private final Document document;
    private final Gathered found;

    TableReader(String source, Document document, Gathered found) {
        this.source = source;
        this.document = document;
        this.found = found;
    }

    Block table(Node node) {
        found.features.add("table");
        found.html.own("<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Table\"><table>\n");
        var rows = new ArrayList<Block>();
        for (var part = node.getFirstChild(); part != null; part = part.getNext()) {
            if (part instanceof TableHead) {
                rows(part, Kind.TABLE_HEAD_ROW, "thead", rows);
            } else if (part instanceof TableBody) {
                rows(part, Kind.TABLE_ROW, "tbody", rows);
            }
        }
        found.html.own("</table></div>\n");
        return new Block(Kind.TABLE, 0, BlockReader.span(node), "", "", rows);
    }

    private void rows(Node part, Kind kind, String tag, List<Block> rows) {
        if (!part.hasChildren()) {
            return;
        }
        found.html.own("<" + tag + ">\n");
        for (var row = part.getFirstChild(); row != null; row = row.getNext()) {
            if (row instanceof TableRow) {
                rows.add(row(row, kind));
            }
        }
        found.html.own("</" + tag + ">\n");
    }

    private Block row(Node row, Kind kind) {
        var cells = new ArrayList<Block>();
        found.html.own("<tr>");
        for (var cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell) {
                cells.add(cell((TableCell) cell, kind == Kind.TABLE_HEAD_ROW));
            }
        }
        found.html.own("</tr>\n");
        return new Block(kind, 0, BlockReader.span(row), "", "", cells);
    }

    private Block cell(TableCell cell, boolean head) {
        var align = cell.getAlignment() == null
                ? ""
                : " align=\"" + cell.getAlignment().name().toLowerCase(Locale.ROOT) + "\"";
        found.html.own(head ? "<th scope=\"col\"" + align + ">" : "<td" + align + ">");
        var inline = new InlineReader(source, document, found).read(cell, cell.getStartOffset(), cell.getEndOffset());
        found.html.own(head ? "</th>" : "</td>");
        inline.addProse(Prose.Kind.CELL, cell);
        return new Block(Kind.TABLE_CELL, 0, BlockReader.span(cell), inline.plain(), "", List.of());
    }
}
