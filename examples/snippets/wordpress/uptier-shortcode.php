<?php
/**
 * Plugin Name: Uptier offers
 * Description: The shortcode [uptier] shows upgrades and what belongs with a product.
 * Version:     0.1.0
 * License:     MIT
 * Requires at least: 6.3
 * Requires PHP: 7.4
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/** Where the files of @uptier/embed lie. Another folder: add_filter( 'uptier_files', ... ). */
function uptier_files(): string {
	return trailingslashit( apply_filters( 'uptier_files', home_url( '/uptier/' ) ) );
}

/** Where the feed lies. */
function uptier_feed(): string {
	return apply_filters( 'uptier_feed', home_url( '/uptier-feed/feed.json' ) );
}

/** The script is known on every page, and loaded only on one that has the shortcode. */
function uptier_register_script(): void {
	$script = class_exists( 'WooCommerce' ) ? 'uptier.woocommerce.js' : 'uptier.js';
	// No version: the other files have none either. The host says how long they are kept, see Hosting; else use a folder per version.
	wp_register_script( 'uptier', uptier_files() . $script, array(), null, array( 'strategy' => 'async' ) );
}
add_action( 'wp_enqueue_scripts', 'uptier_register_script' );

/** Says in the script's own tag where the feed is. */
function uptier_script_tag( string $tag, string $handle ): string {
	if ( 'uptier' !== $handle ) {
		return $tag;
	}
	return str_replace( ' src=', sprintf( ' data-feed="%s" src=', esc_url( uptier_feed() ) ), $tag );
}
add_filter( 'script_loader_tag', 'uptier_script_tag', 10, 2 );

/** One of the words that the attribute knows; else nothing, and Uptier decides. */
function uptier_word( string $said, array $known ): string {
	return in_array( $said, $known, true ) ? $said : '';
}

/** [uptier widget="carousel" placement="cart" source="upgrade" heading="Better with" reserve="320"] */
function uptier_shortcode( $said ): string {
	$said   = shortcode_atts(
		array(
			'widget'    => 'carousel',
			'placement' => '',
			'source'    => '',
			'heading'   => '',
			'reserve'   => '',
		),
		$said,
		'uptier'
	);
	$widget = uptier_word( $said['widget'], array( 'carousel', 'banner', 'compare', 'shipping' ) );
	if ( '' === $widget ) {
		return '';
	}
	$written = array(
		'placement' => uptier_word( $said['placement'], array( 'home', 'product', 'cart', 'checkout', 'account', 'support' ) ),
		'source'    => uptier_word(
			$said['source'],
			array( 'upgrade', 'complements', 'boughtTogether', 'similar', 'bestSellers', 'mostViewed', 'deals', 'newest' )
		),
		'heading'   => $said['heading'],
		'reserve'   => absint( $said['reserve'] ) > 0 ? (string) absint( $said['reserve'] ) : '',
	);
	wp_enqueue_script( 'uptier' );
	$html = '<uptier-' . esc_attr( $widget );
	foreach ( array_filter( $written, 'strlen' ) as $name => $value ) {
		$html .= sprintf( ' %s="%s"', esc_attr( $name ), esc_attr( $value ) );
	}
	return $html . '></uptier-' . esc_attr( $widget ) . '>';
}
add_shortcode( 'uptier', 'uptier_shortcode' );
