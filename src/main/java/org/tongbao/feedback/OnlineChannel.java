package org.tongbao.feedback;

/** The channels that a submitter may name; the others are registered by staff. */
public enum OnlineChannel {
  WEB(Channel.WEB),
  MOBILE(Channel.MOBILE);

  private final Channel channel;

  OnlineChannel(Channel channel) {
    this.channel = channel;
  }

  Channel channel() {
    return channel;
  }
}
