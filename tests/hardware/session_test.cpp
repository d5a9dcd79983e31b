// A camera may send its first packets before it answers "play".

#include "hardware/rtsp/session.h"

#include <arpa/inet.h>
#include <gtest/gtest.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <thread>

namespace rtsp {
namespace {

std::string packet(std::uint8_t channel, const std::string& octets) {
    return std::string{'$', static_cast<char>(channel), static_cast<char>(octets.size() >> 8),
                       static_cast<char>(octets.size())} +
           octets;
}

/// Serves one viewer: each request is answered, "play" only behind `early`.
class EarlyCamera {
  public:
    explicit EarlyCamera(std::string early) : early_(std::move(early)) {
        sockaddr_in address{};
        address.sin_family = AF_INET, address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        if (bind(listening_, reinterpret_cast<sockaddr*>(&address), size) != 0 || listen(listening_, 1) != 0)
            return;
        getsockname(listening_, reinterpret_cast<sockaddr*>(&address), &size);
        url_ = "rtsp://127.0.0.1:" + std::to_string(ntohs(address.sin_port)) + "/room";
        thread_ = std::thread([this] { serve(); });
    }
    EarlyCamera(const EarlyCamera&) = delete;
    EarlyCamera& operator=(const EarlyCamera&) = delete;
    ~EarlyCamera() {
        shutdown(listening_, SHUT_RDWR);
        if (thread_.joinable()) thread_.join();
        close(listening_);
    }
    const std::string& url() const { return url_; }

  private:
    void serve() const {
        const int viewer = accept(listening_, nullptr, nullptr);
        std::string asked;
        char some[4096];
        for (ssize_t got; (got = read(viewer, some, sizeof some)) > 0;) {
            asked.append(some, static_cast<std::size_t>(got));
            for (std::size_t end; (end = asked.find("\r\n\r\n")) != std::string::npos;
                 asked.erase(0, end + 4)) {
                const std::string answer = answer_to(asked.substr(0, end + 2));
                if (write(viewer, answer.data(), answer.size()) < 0) break;
            }
        }
        close(viewer);
    }

    std::string answer_to(const std::string& request) const {
        const std::size_t number = request.find("CSeq: ");
        const std::string head = "RTSP/1.0 200 OK\r\n" +
                                 request.substr(number, request.find("\r\n", number) + 2 - number) +
                                 "Session: 490\r\n";
        const std::string tracks = "v=0\r\nm=video 0 RTP/AVP 96\r\na=rtpmap:96 H264/90000\r\na=control:p\r\n";
        if (request.starts_with("DESCRIBE"))
            return head + "Content-Length: " + std::to_string(tracks.size()) + "\r\n\r\n" + tracks;
        if (request.starts_with("SETUP")) return head + "Transport: RTP/AVP/TCP;interleaved=0-1\r\n\r\n";
        return (request.starts_with("PLAY") ? early_ : "") + head + "\r\n";
    }

    const std::string early_;
    const int listening_ = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    std::string url_;
    std::thread thread_;
};

TEST(Session, KeepsWhatCameBeforeTheAnswerToTheOctet) {
    const std::string early =
        packet(0, std::string(1400, 'p')) + packet(1, "r") + packet(0, std::string(3, '\0'));
    EarlyCamera camera(early);
    Session session(camera.url());
    std::vector<Track> tracks;
    auto fault = session.set_up([](const Track& track) { return track.picture; }, tracks);
    ASSERT_FALSE(fault) << fault->text;
    ASSERT_EQ(tracks.size(), 1u);
    evidence::Bytes kept;
    fault = session.play(kept);
    ASSERT_FALSE(fault) << fault->text;
    EXPECT_EQ(kept.size(), early.size());
    EXPECT_TRUE(evidence::as_text(kept) == early);
}

}  // namespace
}  // namespace rtsp
