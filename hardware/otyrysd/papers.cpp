#include "hardware/otyrysd/papers.h"

#include <QSaveFile>
#include <filesystem>

#include "hardware/provision/folder.h"
#include "protocol_gen/protocol.h"
#include "recorder/evidence/file.h"

namespace otyrysd {
namespace {

constexpr int kChildMs = 60'000;
constexpr int kAgainMs = 60'000;
constexpr std::uint64_t kMaxPdf = 64u << 20;
constexpr const char* kSource = "protocol.paper";  // the renderer's input
constexpr const char* kText = "protocol.txt";
constexpr const char* kPdf = "protocol.pdf";

}  // namespace

Papers::Papers(const Box& box, std::string folder, QString renderer)
    : box_(box), folder_(std::move(folder)), renderer_(std::move(renderer)) {
    limit_.setSingleShot(true), again_.setSingleShot(true);
    connect(&again_, &QTimer::timeout, this, [this] {
        problems_.clear();
        Q_EMIT forgiven();
    });
    connect(&limit_, &QTimer::timeout, &child_, [this] { child_.kill(); });
    connect(&child_, &QProcess::finished, this, &Papers::ended);
    connect(&child_, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) give_up("the program otyrys-protocol cannot be started");
    });
}

Papers::~Papers() {
    child_.disconnect(this);
    child_.kill();
    child_.waitForFinished(2000);
}

std::string Papers::path(const evidence::SittingId& sitting, const char* name) const {
    return provision::papers_path(folder_) + "/" + sitting.hex() + "/" + name;
}

protocol::Paper Papers::paper_with(std::vector<unsigned> pages) const {
    const auto& sitting = *box_.sittings().find(sitting_);
    const auto& journal = box_.journal();
    return protocol::protocol_paper(
        {sitting,
         protocol::recordings_of(sitting, box_.clips()),
         {journal.fingerprint(), entries_, [&journal](std::uint64_t size) { return journal.root_at(size); }},
         protocol::Freezing{day_, std::move(pages)},
         protocol::room_of(sitting, box_.clips())});
}

void Papers::render(const voting::Sitting& sitting) {
    if (rendering() || !sitting.closed_ms) return;
    problems_.erase(sitting.prepared.sitting);
    sitting_ = sitting.prepared.sitting;
    entries_ = box_.journal().size();
    day_ = protocol::date_at(box_.clock().now().wall_ms, sitting.prepared.utc_offset_min);
    std::filesystem::create_directories(path(sitting_, ""));
    if (!write(kSource, protocol::format(paper_with({})))) return;
    step_ = Step::counting;
    run_child({QStringLiteral("--pages"), QString::fromStdString(path(sitting_, kSource))});
}

void Papers::run_child(const QStringList& arguments) {
    limit_.start(kChildMs);
    child_.start(renderer_, arguments);
}

void Papers::ended(int code, QProcess::ExitStatus how) {
    limit_.stop();
    if (how != QProcess::NormalExit) return give_up("otyrys-protocol took too long or crashed");
    if (code != 0) return give_up(child_.readAllStandardError().trimmed().toStdString());
    if (step_ == Step::counting)
        draw(child_.readAllStandardOutput());
    else if (step_ == Step::drawing)
        finish();
}

/// The sheets are counted: the text can name them, and is final.
void Papers::draw(const QByteArray& counted) {
    pages_.clear();
    for (const auto& number : counted.simplified().split(' ')) pages_.push_back(number.toUInt());
    const auto paper = paper_with(pages_);
    text_ = protocol::canonical_text(paper);
    if (!write(kSource, protocol::format(paper)) || !write(kText, text_)) return;
    step_ = Step::drawing;
    run_child(
        {QString::fromStdString(path(sitting_, kSource)), QString::fromStdString(path(sitting_, kPdf))});
}

void Papers::finish() {
    const auto pdf = evidence::read_file(path(sitting_, kPdf), kMaxPdf);
    if (!pdf.ok()) return give_up(pdf.error().text);
    step_ = Step::idle;
    Q_EMIT rendered({sitting_, evidence::sha256(evidence::as_bytes(text_)),
                     evidence::sha256(evidence::as_bytes(*pdf)), entries_, day_, pages_});
}

void Papers::give_up(const std::string& why) {
    step_ = Step::idle;
    problems_[sitting_] = why;
    qWarning("the protocol is not rendered: %s", why.c_str());
    again_.start(kAgainMs);
    Q_EMIT failed();
}

/// Written beside, synced, renamed: before the entry that freezes it there is only a draft to replace.
bool Papers::write(const char* name, const std::string& bytes) {
    QSaveFile file(QString::fromStdString(path(sitting_, name)));
    const bool written =
        file.open(QIODevice::WriteOnly) &&
        file.write(bytes.data(), static_cast<qint64>(bytes.size())) == static_cast<qint64>(bytes.size()) &&
        file.commit();
    if (!written) give_up(file.errorString().toStdString());
    return written;
}

std::optional<std::string> Papers::text(const evidence::SittingId& sitting,
                                        const evidence::Digest& digest) const {
    auto text = evidence::read_file(path(sitting, kText), protocol::kMaxPaper);
    if (!text.ok() || evidence::sha256(evidence::as_bytes(*text)) != digest) return std::nullopt;
    return std::move(text).value();
}

std::vector<std::string> Papers::files(const evidence::SittingId& sitting) const {
    std::vector<std::string> files;
    for (const auto* name : {kText, kPdf})
        if (std::filesystem::exists(path(sitting, name))) files.push_back(path(sitting, name));
    return files;
}

}  // namespace otyrysd
