/**
 * The watch over an instrument while it is in force (theo dõi văn bản đang có hiệu lực): reviews, reports of its
 * holders, warnings before its last day, its end. Plain Java; nobody but the register room comes in here.
 */
package vn.traoquyen.register.monitoring;
