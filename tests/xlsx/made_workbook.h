#pragma once
// A workbook put together part by part, sound or not, by the ZIP specification and nothing of ours.

#include <zlib.h>

#include <string>
#include <vector>

namespace made {

inline std::string little(std::size_t value, unsigned size) {
    std::string out;
    for (unsigned i = 0; i < size; ++i) out += static_cast<char>(value >> (8 * i) & 0xFF);
    return out;
}

/// `octets` so many times over, never held as a whole.
inline std::string deflated(const std::string& octets, unsigned times) {
    z_stream stream{};
    deflateInit2(&stream, 9, Z_DEFLATED, -MAX_WBITS, 9, Z_DEFAULT_STRATEGY);
    std::string out(deflateBound(&stream, octets.size()) + 1024u * times, '\0');
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    for (unsigned i = 1; i <= times; ++i) {
        stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(octets.data()));
        stream.avail_in = static_cast<uInt>(octets.size());
        deflate(&stream, i == times ? Z_FINISH : Z_NO_FLUSH);
    }
    out.resize(stream.total_out);
    deflateEnd(&stream);
    return out;
}

struct Part {
    std::string name, octets;
    unsigned flags = 0;
    unsigned times = 1;  // the octets so often: a bomb
};

inline std::string zip(const std::vector<Part>& parts) {
    std::string out, directory;
    for (const Part& part : parts) {
        const std::string packed = deflated(part.octets, part.times);
        const auto crc = crc32(0, reinterpret_cast<const Bytef*>(part.octets.data()),
                               static_cast<uInt>(part.octets.size()));
        const std::string common = little(20, 2) + little(part.flags, 2) + little(8, 2) + little(0, 4) +
                                   little(crc, 4) + little(packed.size(), 4) + little(part.octets.size(), 4) +
                                   little(part.name.size(), 2) + little(0, 2);
        directory += "PK\1\2" + little(20, 2) + common + little(0, 2) + little(0, 2) + little(0, 2) +
                     little(0, 4) + little(out.size(), 4) + part.name;
        out += "PK\3\4" + common + part.name + packed;
    }
    const std::size_t at = out.size();
    return out + directory + "PK\5\6" + little(0, 4) + little(parts.size(), 2) + little(parts.size(), 2) +
           little(directory.size(), 4) + little(at, 4) + little(0, 2);
}

inline const std::string kRelation =
    "<Relationship Id=\"r1\" "
    "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"";

/// The parts of a workbook with these sheets; the last is "xl/worksheets/sheetN.xml".
inline std::vector<Part> workbook(const std::vector<std::string>& sheets,
                                  const std::string& properties = "") {
    std::string list, relations;
    std::vector<Part> parts;
    for (std::size_t i = 1; i <= sheets.size(); ++i) {
        const std::string n = std::to_string(i);
        list += "<sheet name=\"s" + n + "\" sheetId=\"" + n + "\" r:id=\"r" + n + "\"/>";
        relations +=
            "<Relationship Id=\"r" + n + "\" Type=\"x/worksheet\" Target=\"worksheets/sheet" + n + ".xml\"/>";
    }
    parts.push_back({"xl/workbook.xml", "<?xml version=\"1.0\"?><workbook>" + properties + "<sheets>" + list +
                                            "</sheets></workbook>"});
    parts.push_back({"xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>"});
    parts.push_back({"xl/styles.xml",
                     "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\"/></numFmts>"
                     "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                     "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/></cellXfs>"
                     "</styleSheet>"});
    for (std::size_t i = 1; i <= sheets.size(); ++i)
        parts.push_back({"xl/worksheets/sheet" + std::to_string(i) + ".xml",
                         "<worksheet><sheetData>" + sheets[i - 1] + "</sheetData></worksheet>"});
    return parts;
}

inline std::string cell(const std::string& at, const std::string& text) {
    return "<c r=\"" + at + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}
/// name_kk, rank_kk, post_kk, category, standards, test, notice_day in row 1.
inline std::string header() {
    const char* names[] = {"name_kk", "rank_kk", "post_kk", "category", "standards", "test", "notice_day"};
    std::string row = "<row r=\"1\">";
    for (std::size_t i = 0; i < 7; ++i)
        row += cell(std::string(1, static_cast<char>('A' + i)) + "1", names[i]);
    return row + "</row>";
}
/// A sound officer in `row`, with `last` as the cell of notice_day.
inline std::string officer(const std::string& row, const std::string& last = "") {
    return "<row r=\"" + row + "\">" + cell("A" + row, "Тестов Ержан " + row) + cell("B" + row, "майор") +
           cell("C" + row, "бастық") + cell("D" + row, "central-9") + cell("E" + row, "passed") +
           cell("F" + row, "failed") + last + "</row>";
}

}  // namespace made
