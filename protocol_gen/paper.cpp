#include "protocol_gen/paper.h"

namespace protocol {

namespace {

std::string text_of(const Paragraph& paragraph) {
    return paragraph.text + "\n";
}
std::string text_of(const DateLine& line) {
    return line.left + "  " + line.right + "\n";
}

std::string joined(const std::vector<std::string>& cells) {
    std::string line;
    for (std::size_t i = 0; i < cells.size(); ++i) line += (i > 0 ? " | " : "") + cells[i];
    while (!line.empty() && line.back() == ' ') line.pop_back();
    return line + "\n";
}

std::string text_of(const Table& table) {
    std::vector<std::string> titles;
    for (const Column& column : table.columns) titles.push_back(column.title);
    std::string text = joined(titles);
    for (const auto& row : table.rows) text += joined(row);
    return text;
}

std::string text_of(const Signatures& signatures) {
    std::string text;
    for (const Signature& signature : signatures.people)
        text += (signature.role.empty() ? "" : signature.role + " ") + "______________________ " +
                signature.name + " " + signatures.date + "\n";
    return text;
}

}  // namespace

std::string canonical_text(const Paper& paper) {
    std::string text;
    for (const Part& part : paper.parts) {
        if (!text.empty()) text += "\n* * *\n\n";
        bool first = true;
        for (const Block& block : part.blocks) {
            if (!first) text += "\n";
            first = false;
            text += std::visit([](const auto& b) { return text_of(b); }, block);
        }
    }
    return text;
}

}  // namespace protocol
