// What every connection that comes through the door has.
#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QTcpSocket>
#include <QWebSocketServer>

#include "hardware/otyrysd/door.h"

namespace {

TEST(Door, WhatIsSentToATabletLeavesAtOnce) {
    int argc = 0;
    QCoreApplication app(argc, nullptr);
    const evidence::SystemClock clock;
    QWebSocketServer house(QStringLiteral("house"), QWebSocketServer::NonSecureMode);
    otyrysd::Door door(house, clock, {8, 8});
    ASSERT_TRUE(door.listen(QHostAddress::LocalHost));
    QTcpSocket tablet;
    tablet.connectToHost(QHostAddress::LocalHost, door.serverPort());
    ASSERT_TRUE(tablet.waitForConnected(5000));
    bool late = false;
    ASSERT_TRUE(door.waitForNewConnection(5000, &late)) << late;
    auto* socket = door.findChild<QSslSocket*>();
    ASSERT_TRUE(socket);
    EXPECT_EQ(socket->socketOption(QAbstractSocket::LowDelayOption).toInt(), 1);
}

}  // namespace
