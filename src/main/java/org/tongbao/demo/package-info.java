/** A fictional notice of an invented county, so that a first look shows something. */
package org.tongbao.demo;
