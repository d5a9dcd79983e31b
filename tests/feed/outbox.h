#pragma once
// What a feed has sent, in a list.

#include "qml/feed/feeds.h"

namespace feed_test {

class FakeOutbox final : public feed::Outbox {
  public:
    quint64 submit(const voting::Act& act) override {
        acts.push_back(act);
        return ++ticket;
    }
    quint64 submit(const std::string& kind, const std::map<std::string, std::string>&) override {
        kinds.push_back(kind);
        return ++ticket;
    }
    quint64 import_docket(const QByteArray& file) override {
        files.push_back(file);
        return ++ticket;
    }
    void request(const std::string& what) override { kinds.push_back(what); }
    void wish(const wire::PairingWish& wish) override {
        kinds.push_back(wish.what + ' ' + wish.person.value_or("-") + ' ' + wish.number.value_or("-") + ' ' +
                        wish.witness.value_or("-"));
    }
    std::vector<quint64> witness(const std::string& number, const std::string& reason) override {
        kinds.push_back("witness " + number + ' ' + reason);
        return {++ticket, ++ticket};
    }

    void unlock(evidence::Pin pin) override {
        pins.push_back("unlock " + std::string(evidence::as_text(pin.view())));
    }
    void choose_pin(evidence::Pin pin) override {
        pins.push_back("choose " + std::string(evidence::as_text(pin.view())));
    }
    void lock() override { pins.push_back("lock"); }

    quint64 ticket = 0;
    std::vector<voting::Act> acts;
    std::vector<std::string> kinds, pins;
    std::vector<QByteArray> files;
};

}  // namespace feed_test
