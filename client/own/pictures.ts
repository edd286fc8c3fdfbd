import airplane from '@phosphor-icons/core/assets/fill/airplane-fill.svg?raw';
import armchair from '@phosphor-icons/core/assets/fill/armchair-fill.svg?raw';
import bed from '@phosphor-icons/core/assets/fill/bed-fill.svg?raw';
import bicycle from '@phosphor-icons/core/assets/fill/bicycle-fill.svg?raw';
import bird from '@phosphor-icons/core/assets/fill/bird-fill.svg?raw';
import bookOpen from '@phosphor-icons/core/assets/fill/book-open-fill.svg?raw';
import bread from '@phosphor-icons/core/assets/fill/bread-fill.svg?raw';
import bus from '@phosphor-icons/core/assets/fill/bus-fill.svg?raw';
import butterfly from '@phosphor-icons/core/assets/fill/butterfly-fill.svg?raw';
import cactus from '@phosphor-icons/core/assets/fill/cactus-fill.svg?raw';
import cake from '@phosphor-icons/core/assets/fill/cake-fill.svg?raw';
import campfire from '@phosphor-icons/core/assets/fill/campfire-fill.svg?raw';
import car from '@phosphor-icons/core/assets/fill/car-fill.svg?raw';
import carrot from '@phosphor-icons/core/assets/fill/carrot-fill.svg?raw';
import cat from '@phosphor-icons/core/assets/fill/cat-fill.svg?raw';
import cherries from '@phosphor-icons/core/assets/fill/cherries-fill.svg?raw';
import clock from '@phosphor-icons/core/assets/fill/clock-fill.svg?raw';
import cloud from '@phosphor-icons/core/assets/fill/cloud-fill.svg?raw';
import coffee from '@phosphor-icons/core/assets/fill/coffee-fill.svg?raw';
import dog from '@phosphor-icons/core/assets/fill/dog-fill.svg?raw';
import egg from '@phosphor-icons/core/assets/fill/egg-fill.svg?raw';
import eyeglasses from '@phosphor-icons/core/assets/fill/eyeglasses-fill.svg?raw';
import fish from '@phosphor-icons/core/assets/fill/fish-fill.svg?raw';
import flowerTulip from '@phosphor-icons/core/assets/fill/flower-tulip-fill.svg?raw';
import gift from '@phosphor-icons/core/assets/fill/gift-fill.svg?raw';
import guitar from '@phosphor-icons/core/assets/fill/guitar-fill.svg?raw';
import hammer from '@phosphor-icons/core/assets/fill/hammer-fill.svg?raw';
import heart from '@phosphor-icons/core/assets/fill/heart-fill.svg?raw';
import horse from '@phosphor-icons/core/assets/fill/horse-fill.svg?raw';
import house from '@phosphor-icons/core/assets/fill/house-fill.svg?raw';
import iceCream from '@phosphor-icons/core/assets/fill/ice-cream-fill.svg?raw';
import key from '@phosphor-icons/core/assets/fill/key-fill.svg?raw';
import lamp from '@phosphor-icons/core/assets/fill/lamp-fill.svg?raw';
import leaf from '@phosphor-icons/core/assets/fill/leaf-fill.svg?raw';
import mountains from '@phosphor-icons/core/assets/fill/mountains-fill.svg?raw';
import paintBrush from '@phosphor-icons/core/assets/fill/paint-brush-fill.svg?raw';
import rabbit from '@phosphor-icons/core/assets/fill/rabbit-fill.svg?raw';
import rainbow from '@phosphor-icons/core/assets/fill/rainbow-fill.svg?raw';
import sailboat from '@phosphor-icons/core/assets/fill/sailboat-fill.svg?raw';
import scissors from '@phosphor-icons/core/assets/fill/scissors-fill.svg?raw';
import soccerBall from '@phosphor-icons/core/assets/fill/soccer-ball-fill.svg?raw';
import star from '@phosphor-icons/core/assets/fill/star-fill.svg?raw';
import sun from '@phosphor-icons/core/assets/fill/sun-fill.svg?raw';
import tShirt from '@phosphor-icons/core/assets/fill/t-shirt-fill.svg?raw';
import tent from '@phosphor-icons/core/assets/fill/tent-fill.svg?raw';
import tractor from '@phosphor-icons/core/assets/fill/tractor-fill.svg?raw';
import tree from '@phosphor-icons/core/assets/fill/tree-fill.svg?raw';
import umbrella from '@phosphor-icons/core/assets/fill/umbrella-fill.svg?raw';
import type { PagePicture } from '../../shared/observation/page-pictures.ts';

/** How the pictures of a page code look: icons for `<Icon of>`. */
export const pictureIcons: Record<PagePicture, string> = {
  cat,
  dog,
  rabbit,
  horse,
  bird,
  fish,
  butterfly,
  tree,
  'flower-tulip': flowerTulip,
  leaf,
  sun,
  cloud,
  cactus,
  rainbow,
  mountains,
  campfire,
  tent,
  umbrella,
  carrot,
  bread,
  egg,
  cake,
  'ice-cream': iceCream,
  cherries,
  house,
  key,
  lamp,
  armchair,
  bed,
  coffee,
  scissors,
  hammer,
  'paint-brush': paintBrush,
  'book-open': bookOpen,
  clock,
  eyeglasses,
  bicycle,
  bus,
  car,
  sailboat,
  airplane,
  tractor,
  guitar,
  'soccer-ball': soccerBall,
  gift,
  heart,
  star,
  't-shirt': tShirt,
};
