#include "protocol_gen/pdf/fixed_metadata.h"

namespace protocol::pdf {

namespace {

/// Overwrites what stands between `before` and `after` at its last place with `with`, if it is as long.
void overwrite(QByteArray& pdf, const char* before, const char* after, const QByteArray& with) {
    for (qsizetype at = pdf.indexOf(before); at >= 0; at = pdf.indexOf(before, at + 1)) {
        const qsizetype from = at + static_cast<qsizetype>(qstrlen(before));
        const qsizetype to = pdf.indexOf(after, from);
        if (to > from && to - from == with.size()) pdf.replace(from, with.size(), with);
    }
}

std::string escaped(const std::string& text) {
    std::string out;
    for (char c : text) out += c == '&' ? "&amp;" : c == '<' ? "&lt;" : c == '>' ? "&gt;" : std::string(1, c);
    return out;
}

}  // namespace

QByteArray xmp_of(const protocol::Paper& paper) {
    const std::string day = to_text(paper.created) + "T00:00:00+05:00";
    std::string languages;
    for (const protocol::Part& part : paper.parts)
        languages += "<rdf:li>" + std::string(to_word(part.language)) + "</rdf:li>";
    const std::string title = escaped(paper.parts.front().title);
    const std::string xmp =
        "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
        "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
        "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
        "<dc:format>application/pdf</dc:format>"
        "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" +
        title +
        "</rdf:li></rdf:Alt></dc:title>"
        "<dc:language><rdf:Bag>" +
        languages +
        "</rdf:Bag></dc:language></rdf:Description>\n"
        "<rdf:Description rdf:about=\"\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"><xmp:CreateDate>" +
        day + "</xmp:CreateDate><xmp:ModifyDate>" + day +
        "</xmp:ModifyDate><xmp:CreatorTool>Otyrys</xmp:CreatorTool>"
        "</rdf:Description>\n"
        "<rdf:Description rdf:about=\"\" "
        "xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"><pdf:Producer>Qt " QT_VERSION_STR
        "</pdf:Producer></rdf:Description>\n"
        "<rdf:Description rdf:about=\"\" "
        "xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\"><pdfaid:part>1</pdfaid:part>"
        "<pdfaid:conformance>B</pdfaid:conformance></rdf:Description>\n"
        "</rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>";
    return QByteArray::fromStdString(xmp);
}

void name_language(QByteArray& pdf, protocol::Language language) {
    const auto between = [&](const char* before, const char* after, qsizetype from) {
        const qsizetype at = from < 0 ? -1 : pdf.indexOf(before, from);
        const qsizetype start = at < 0 ? -1 : at + static_cast<qsizetype>(qstrlen(before));
        const qsizetype end = start < 0 ? -1 : pdf.indexOf(after, start);
        return end < 0 ? QByteArray() : pdf.mid(start, end - start);
    };
    const qsizetype last = pdf.lastIndexOf("trailer");
    const QByteArray trailer = between("<<", ">>\nstartxref", last);
    const QByteArray old_table = between("startxref\n", "%%EOF", last).trimmed();
    const QByteArray root = between("/Root ", " 0 R", last);
    const QByteArray catalog = between(("\n" + root + " 0 obj\n<<").constData(), ">>\nendobj", 0);
    if (trailer.isEmpty() || old_table.isEmpty() || root.isEmpty() || catalog.isEmpty()) return;
    if (!pdf.endsWith('\n')) pdf += '\n';
    const QByteArray offset = QByteArray::number(pdf.size()).rightJustified(10, '0');
    const QByteArray words = language == protocol::Language::ru ? "ru-KZ" : "kk-KZ";
    pdf += root + " 0 obj\n<<" + catalog + "/Lang (" + words +
           ")\n/ViewerPreferences << /DisplayDocTitle true >>\n>>\nendobj\n";
    const QByteArray table = QByteArray::number(pdf.size());
    pdf += "xref\n" + root + " 1\n" + offset + " 00000 n \ntrailer\n<<" + trailer + "/Prev " + old_table +
           "\n>>\nstartxref\n" + table + "\n%%EOF\n";
}

void fix_metadata(QByteArray& pdf, const protocol::Paper& paper) {
    std::string day = to_text(paper.created);
    std::erase(day, '-');
    overwrite(pdf, "/CreationDate (", ")", QByteArray::fromStdString("D:" + day + "000000Z"));
    const evidence::Digest id = evidence::sha256(evidence::as_bytes(format(paper)));
    const QByteArray hex = QByteArray::fromStdString(id.hex());
    // /ID [ <n> <n> ] in the trailer, whatever length Qt gives it.
    const qsizetype at = pdf.lastIndexOf("/ID [");
    for (qsizetype open = at < 0 ? -1 : pdf.indexOf('<', at); open >= 0 && open < at + 200;
         open = pdf.indexOf('<', open + 1)) {
        const qsizetype close = pdf.indexOf('>', open);
        const qsizetype length = close - open - 1;
        if (length > 0 && length <= hex.size()) pdf.replace(open + 1, length, hex.first(length));
    }
}

}  // namespace protocol::pdf
